# language: vi
Tính năng: Tiêu chí 7. Khoa học công nghệ và Chuyển đổi số (Đặc khu xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 7.1 Điểm bưu chính phục vụ công cộng và chính quyền số tại địa bàn

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Có điểm bưu chính phục vụ công cộng và chính quyền số tại địa bàn" là có
      Khi đánh giá
      Thì chỉ tiêu "7.1" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 7.2 Tỷ lệ số hóa dữ liệu về nông nghiệp và môi trường

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ số hóa dữ liệu về nông nghiệp và môi trường" là 100
      Khi đánh giá
      Thì chỉ tiêu "7.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 7.3 Triển khai hiệu quả hoạt động thương mại điện tử

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hoạt động thương mại điện tử được triển khai hiệu quả" là có
      Khi đánh giá
      Thì chỉ tiêu "7.3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 7.4 Có mô hình thôn thông minh

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Số mô hình thôn thông minh (51/2025)" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 0       | chưa đạt       |
        | 1       | chưa đủ căn cứ |
        | 2       | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mới có mức sàn, chưa có mức của tỉnh
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Số mô hình thôn thông minh (51/2025)" là 100
      Khi đánh giá
      Thì chỉ tiêu "7.4" chưa đủ căn cứ
      Và lý do là "mới có mức sàn, chưa có mức của tỉnh"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mới có mức sàn, chưa có mức của tỉnh"
