# language: vi
Tính năng: Tiêu chí 4. Đào tạo nguồn nhân lực nông thôn (Đặc khu xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 4.1 Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "4.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 39,9    | chưa đạt |
        | 40      | đạt      |
        | 40,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "4.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 4.2 Tỷ lệ người trong độ tuổi theo học các trình độ sau trung học phổ thông

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người trong độ tuổi theo học các trình độ sau trung học phổ thông" là 100
      Khi đánh giá
      Thì chỉ tiêu "4.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "4.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
