# language: vi
Tính năng: Tiêu chí 4. Điện (Huyện nông thôn mới)

  Căn cứ: 320/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 4 Hệ thống điện liên xã đồng bộ với hệ thống điện các xã theo quy hoạch, đảm bảo yêu cầu kỹ thuật của cả hệ thống

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Hệ thống điện liên xã đồng bộ theo quy hoạch, đảm bảo yêu cầu kỹ thuật" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
