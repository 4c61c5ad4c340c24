# language: vi
Tính năng: Tiêu chí 2. Giao thông (Huyện nông thôn mới đặc thù, không có đơn vị hành chính cấp xã)

  Căn cứ: 211/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 2.1 Tỷ lệ km đường huyện đạt chuẩn theo quy hoạch và được bảo trì hằng năm

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-dac-thu" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ km đường huyện đạt chuẩn theo quy hoạch và được bảo trì hằng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-dac-thu" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.2 Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến đường

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "huyen-ntm-dac-thu" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến đường" là 100
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-dac-thu" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 2.3 Đường thủy nội địa địa phương quản lý (nếu có) được lắp đặt [phần sau chưa đọc được]

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-dac-thu" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện có đường thủy nội địa do địa phương quản lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | chưa đủ căn cứ |
        | không   | không áp dụng  |

    Tình huống: Không phải xét
      Cho bộ tiêu chí "huyen-ntm-dac-thu" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện có đường thủy nội địa do địa phương quản lý" là không
      Khi đánh giá
      Thì chỉ tiêu "2.3" không áp dụng

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: có phần chưa xác lập được
      Cho bộ tiêu chí "huyen-ntm-dac-thu" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện có đường thủy nội địa do địa phương quản lý" là có
      Khi đánh giá
      Thì chỉ tiêu "2.3" chưa đủ căn cứ
      Và lý do là "có phần chưa xác lập được"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-dac-thu" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không", "có phần chưa xác lập được"

  Quy tắc: 2.con-lai [Các chỉ tiêu sau 2.3 của tiêu chí này, nếu có]

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: có phần chưa xác lập được
      Cho bộ tiêu chí "huyen-ntm-dac-thu" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.con-lai" chưa đủ căn cứ
      Và lý do là "có phần chưa xác lập được"
